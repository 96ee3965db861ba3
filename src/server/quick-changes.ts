/** What jsdom has behind each node. */
interface Inside {
  _childNodesList: unknown;
  _childrenList: unknown;
  _insert(this: Inside, ...given: unknown[]): unknown;
  _modified(this: Inside): unknown;
  _remove(this: Inside, ...given: unknown[]): unknown;
}

/** Where a node stands in its tree. */
interface Place {
  getCachedIndex(this: Place, parent: unknown): number;
}

/**
 * Takes from jsdom's changes of a tree what they do for nobody here. At each of them every list of children that was ever
 * asked for is made anew, and the siblings before it are counted for ranges: a body of 10,000 lines takes minutes. Lists
 * look by themselves whether they are old when they are asked, and the article and its view make no range.
 *
 * Another jsdom may have none of this inside, and is left as it is.
 *
 * @param isOn asked at each change: other code of the same program may use the same jsdom, and make ranges
 */
export function quickenChanges(node: Node, isOn: () => boolean): void {
  const inside = hiddenIn(node, isInside);
  const place = inside && hiddenIn(inside, isPlace);
  if (!inside || !place) return;
  const changes = ownerOf(inside, '_modified') as Inside;
  const places = ownerOf(place, 'getCachedIndex') as Place;
  const { _modified, _insert, _remove } = changes;
  const { getCachedIndex } = places;
  let depth = 0;

  const uncounted = (change: Inside['_insert']): Inside['_insert'] =>
    function (...given) {
      if (!isOn()) return change.apply(this, given);
      depth++;
      try {
        return change.apply(this, given);
      } finally {
        depth--;
      }
    };
  Object.assign(changes, {
    _insert: uncounted(_insert),
    _remove: uncounted(_remove),
    _modified(this: Inside) {
      if (!isOn()) return _modified.call(this);
      const { _childNodesList, _childrenList } = this;
      this._childNodesList = this._childrenList = null;
      _modified.call(this);
      Object.assign(this, { _childNodesList, _childrenList });
      return undefined;
    },
  });
  places.getCachedIndex = function (parent) {
    return depth > 0 ? 0 : getCachedIndex.call(this, parent);
  };
}

/** jsdom keeps what nobody is to see under symbols of its own. */
function hiddenIn<Hidden>(object: object, isIt: (value: unknown) => value is Hidden): Hidden | undefined {
  const values = Object.getOwnPropertySymbols(object).map((key) => Reflect.get(object, key) as unknown);
  return values.find(isIt);
}

function isInside(value: unknown): value is Inside {
  return hasAll(value, ['_childNodesList', '_childrenList', '_insert', '_modified', '_remove']);
}

function isPlace(value: unknown): value is Place {
  return hasAll(value, ['getCachedIndex']);
}

function hasAll(value: unknown, names: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}

function ownerOf(object: object, name: string): object {
  return Object.hasOwn(object, name) ? object : ownerOf(Object.getPrototypeOf(object) as object, name);
}

import { useState } from 'react';
import { changes, start, tell } from '../state.js';
import { Article } from './article.js';

export function App() {
  const [state, setState] = useState(start);
  const [told, setTold] = useState<string[]>([]);
  const listen = (event: Event) => setTold((lines) => [...lines, tell(event)]);
  const { article, src, tools, headingLevel, unstyled, fallback } = state;
  return (
    <>
      {Object.entries(changes).map(([name, change]) => (
        <button key={name} data-do={name} onClick={() => setState((old) => ({ ...old, ...change(old) }))}>
          {name}
        </button>
      ))}
      <output>{told.join('\n')}</output>
      <font-size-toggle for="bai-viet" />
      {state.isShown && (
        <Article
          id="bai-viet"
          article={article}
          src={src}
          tools={tools}
          headingLevel={headingLevel}
          unstyled={unstyled}
          onArticleLoad={listen}
          onArticleError={listen}
          onScale={listen}
          onClick={(event) => listen(event.nativeEvent)}
        >
          {fallback}
        </Article>
      )}
      <ul>
        {state.list.map((name) => (
          <li key={name}>
            <Article src={`/articles/${name}.json`} tools="" />
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * In the top layer no box of the portal can clip a panel; browsers without it open the panel in the flow of the page. On
 * Node, where portals import the modules as well, there are no elements.
 */
export const hasPopover: boolean = 'HTMLElement' in globalThis && 'popover' in HTMLElement.prototype;

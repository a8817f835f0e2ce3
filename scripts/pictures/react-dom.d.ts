/** The one function of React's that pictures use; React ships no types of its own. */
declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: import('react').ReactElement): string;
}

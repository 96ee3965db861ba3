import { renderToString } from 'react-dom/server';
import { Page, type Way } from './page.js';

export const render = (way: Way): string => renderToString(<Page way={way} />);

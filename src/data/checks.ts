/** What reads and checks figures of a page's own: whoever shows the built-in ones does without. */
export { store } from './store.js';
export { validate } from './validate.js';

/** What the walks through random datasets are made of (test/node/*walk*.test.js). */
export { randomDataset } from './datasets.js';
export { nameFaults } from './names.js';
export { pictureFaults } from './pictures.js';
export { sceneTexts } from './scenes.js';
export { verbFaults } from './verbs.js';
export { allTexts, faultsIn, picturesOf } from './walk.js';

/** Where things stand in the form and in the format. */
import type { Schema } from '../../data/schema.js';
import { wholeSchema } from '../state/draft.js';

export const editionPath = (edition: number): string => `editions[${edition}]`;
export const figurePath = (edition: number, figure: number): string => `${editionPath(edition)}.figures[${figure}]`;

export const editionSchema: Schema = wholeSchema.properties!['editions']!.items!;
export const figureSchema: Schema = editionSchema.properties!['figures']!.items!;

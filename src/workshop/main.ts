/** The editor's page. It brings the elements themselves, so that there is one copy of Lit on the page. */
import '../index.js';
import './views/page.js';
import type { WorkshopPage } from './views/page.js';
import { Workshop } from './workshop.js';
import { languageFor } from './words/index.js';

const page = document.createElement('workshop-page') as WorkshopPage;
page.workshop = new Workshop(languageFor(new URLSearchParams(location.search).get('lang')));
document.querySelector('#workshop')!.replaceChildren(page);

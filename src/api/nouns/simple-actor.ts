import { node } from './node.ts';
import { rootFields } from './node-list.ts';

// Actors of which no more is known than a name, and of some what sort they are.
export const PersonRef = node('person', 'A person. `memberOf` says which roles somebody holds, and at whom.');

export const PublisherRef = node('publisher');

rootFields('ngo', node('ngo'), { example: 'eff', many: 'ngos', says: 'The NGOs of the graph' });
rootFields('company', node('company'), { example: 'microsoft', many: 'companies' });
rootFields('publisher', PublisherRef, { example: 'x', many: 'publishers' });
rootFields('alliance', node('alliance'), { example: 'cybersecurity-tech-accord', many: 'alliances' });
rootFields('person', PersonRef, { example: 'deborah-brown', many: 'people' });

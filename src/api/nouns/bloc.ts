import { node } from './node.ts';
import { rootFields } from './node-list.ts';

export const BlocRef = node(
  'bloc',
  'States that act together, such as the European Union, a regional group of the United Nations, or a region of the world.',
);

rootFields('bloc', BlocRef, { example: 'eu', many: 'blocs', says: 'Blocs, regional groups and regions' });

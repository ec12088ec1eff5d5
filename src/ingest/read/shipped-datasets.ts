/**
 * The datasets that the product ships, by slug, and the sources that write them: files of others are never an account of theirs, and nothing else says
 * what they are called.
 */
export const SHIPPED_DATASETS: Readonly<Record<string, readonly string[]>> = {
  unvotes: ['unvotes', 'general-assembly'],
  undl: ['undl', 'un-digital-library'],
  adoptions: ['adoptions'],
  groups: ['groups'],
  'known-as': ['known-as'],
  'un-cybercrime': ['dossier'],
  'cybercrime-records': ['dossier'],
  'nuclear-ban': ['dossier'],
  'ukraine-es-11': ['dossier'],
  m49: [],
};

/** Whether a dataset is one that ships. */
export const isShipped = (slug: string): boolean => Object.hasOwn(SHIPPED_DATASETS, slug);

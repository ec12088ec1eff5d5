import { useArchive } from './class-archive.ts';

useArchive();

import {
  AllAlliancesDocument,
  AllAmendmentsDocument,
  AllArticlesDocument,
  AllCompaniesDocument,
  AllCountedGroupsDocument,
  AllDecisionsDocument,
  AllDocumentsDocument,
  AllInstitutionsDocument,
  AllNgosDocument,
  AllPeopleDocument,
  AllProcessesDocument,
  AllProvisionsDocument,
  AllPublishersDocument,
  AllResolutionsDocument,
  AllRolesDocument,
  AllSessionsDocument,
  AllTopicsDocument,
  AllTreatiesDocument,
} from '../../operations.ts';

/** A kind of things that has a list of its own: what a reader calls it, the document that asks for it, and whether its things have days. */
type Kind = { readonly name: string; readonly document: typeof AllPeopleDocument; readonly dated?: true };

/** The kinds by the words of their addresses. Votes, states, groups and series have pages of other makes. */
export const KINDS: Readonly<Record<string, Kind>> = {
  topics: { name: 'Topics', document: AllTopicsDocument },
  resolutions: { name: 'Resolutions', document: AllResolutionsDocument, dated: true },
  amendments: { name: 'Amendments', document: AllAmendmentsDocument, dated: true },
  decisions: { name: 'Decisions', document: AllDecisionsDocument, dated: true },
  sessions: { name: 'Sessions', document: AllSessionsDocument, dated: true },
  treaties: { name: 'Treaties', document: AllTreatiesDocument, dated: true },
  provisions: { name: 'Provisions', document: AllProvisionsDocument },
  people: { name: 'People', document: AllPeopleDocument },
  roles: { name: 'Roles', document: AllRolesDocument },
  ngos: { name: 'NGOs', document: AllNgosDocument },
  companies: { name: 'Companies', document: AllCompaniesDocument },
  alliances: { name: 'Alliances', document: AllAlliancesDocument },
  institutions: { name: 'Institutions', document: AllInstitutionsDocument },
  'counted-groups': { name: 'Counted groups', document: AllCountedGroupsDocument },
  processes: { name: 'Processes', document: AllProcessesDocument },
  publishers: { name: 'Publishers', document: AllPublishersDocument },
  articles: { name: 'Articles', document: AllArticlesDocument, dated: true },
  documents: { name: 'Documents', document: AllDocumentsDocument, dated: true },
};

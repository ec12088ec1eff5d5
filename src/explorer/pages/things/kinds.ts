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

/** A kind of things that has a list of its own: the document that asks for it, and whether its things have days. */
type Kind = { readonly document: typeof AllPeopleDocument; readonly dated?: true };

/** The kinds by the words of their addresses. Votes, states, groups and series have pages of other makes. */
export const KINDS: Readonly<Record<string, Kind>> = {
  topics: { document: AllTopicsDocument },
  resolutions: { document: AllResolutionsDocument, dated: true },
  amendments: { document: AllAmendmentsDocument, dated: true },
  decisions: { document: AllDecisionsDocument, dated: true },
  sessions: { document: AllSessionsDocument, dated: true },
  treaties: { document: AllTreatiesDocument, dated: true },
  provisions: { document: AllProvisionsDocument },
  people: { document: AllPeopleDocument },
  roles: { document: AllRolesDocument },
  ngos: { document: AllNgosDocument },
  companies: { document: AllCompaniesDocument },
  alliances: { document: AllAlliancesDocument },
  institutions: { document: AllInstitutionsDocument },
  'counted-groups': { document: AllCountedGroupsDocument },
  processes: { document: AllProcessesDocument },
  publishers: { document: AllPublishersDocument },
  articles: { document: AllArticlesDocument, dated: true },
  documents: { document: AllDocumentsDocument, dated: true },
};

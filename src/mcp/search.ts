import type { Operation } from '../api/operations.ts';

/** The operation that finds the ids which all others ask for. */
export const SEARCH: Operation = {
  name: 'search',
  query: `# Finds things by their names, codes, symbols, titles or parts of these, the best first: states, votes, topics, treaties, documents, claims and whatever
# else is in the graph. Typing errors are forgiven. It gives the ids that other tools ask for.
query Search($text: String!, $types: [NodeType!], $first: Int = 10, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    countByType {
      type
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      matched
      node {
        __typename
        id
        ... on Entity {
          name
        }
      }
    }
  }
}
`,
  variables: '{ "text": "Cuba embargo" }',
};

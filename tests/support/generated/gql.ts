/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Walk($iso3: String!) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 5, motion: AMENDMENT) {\n      totalCount\n      edges {\n        node {\n          choice\n          inferred\n          voteEvent {\n            name\n            result\n            for\n            against\n            abstain\n          }\n          amendment {\n            id\n            name\n            effect\n            proposedBy {\n              name\n            }\n            amends {\n              name\n            }\n          }\n          evidence {\n            citation\n            mode\n            quotation {\n              status\n              start\n              end\n              sha256\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.WalkDocument,
    "query ClauseVote($event: ID!) {\n  voteEvent(id: $event) {\n    name\n    held {\n      edtf\n      wording\n    }\n    result\n    totals\n    tally {\n      choice\n      stated\n      named\n      inferred\n      unnamed\n    }\n    ballots {\n      edges {\n        node {\n          state {\n            name\n          }\n          choice\n          inferred\n          rule\n          evidence {\n            citation\n          }\n        }\n      }\n    }\n  }\n}": typeof types.ClauseVoteDocument,
    "query Founding($report: String!, $mandate: String!) {\n  report: voteEvents(symbol: $report) {\n    nodes {\n      name\n      heldOn\n      for\n      against\n      abstain\n      no: ballots(choice: [AGAINST]) {\n        totalCount\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n  mandate: voteEvents(symbol: $mandate) {\n    nodes {\n      name\n      heldOn\n      for\n      against\n      abstain\n      no: ballots(choice: [AGAINST]) {\n        totalCount\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.FoundingDocument,
    "query RollCall($symbol: String!) {\n  voteEvents(symbol: $symbol, scope: [WHOLE]) {\n    nodes {\n      name\n      heldOn\n      motion {\n        symbol\n        proposedBy {\n          name\n        }\n      }\n      topics {\n        name\n      }\n      tally {\n        choice\n        named\n      }\n      ballots {\n        nodes {\n          choice\n          state {\n            name\n            iso3\n          }\n        }\n      }\n      evidence {\n        citation\n        dataset {\n          licence\n        }\n      }\n    }\n  }\n}": typeof types.RollCallDocument,
    "query NewestBallots($states: Int!, $ballots: Int!) {\n  states(first: $states, current: true) {\n    totalCount\n    edges {\n      node {\n        name\n        region\n        voted(first: $ballots) {\n          edges {\n            node {\n              choice\n              voteEvent {\n                heldOn\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.NewestBallotsDocument,
    "query Noes($iso3: String!, $topic: ID!, $from: Date, $to: Date) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 50, choice: [AGAINST], topic: $topic, from: $from, to: $to) {\n      totalCount\n      nodes {\n        voteEvent {\n          held {\n            edtf\n          }\n          name\n          for\n          against\n          abstain\n          motion {\n            symbol\n          }\n        }\n      }\n    }\n  }\n}": typeof types.NoesDocument,
    "query Topic($topic: ID!) {\n  topics {\n    id\n    name\n  }\n  voteEvents(first: 10, topic: $topic) {\n    totalCount\n    nodes {\n      heldOn\n      name\n      for\n      against\n      abstain\n      motion {\n        symbol\n      }\n      ballots(choice: [AGAINST]) {\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.TopicDocument,
    "query Paging($iso3: String!, $after: String) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          choice\n          voteEvent {\n            held {\n              edtf\n            }\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.PagingDocument,
    "query Find($text: String!, $types: [EntityType!]) {\n  search(text: $text, types: $types, first: 5) {\n    matched\n    score\n    node {\n      __typename\n      id\n      name\n    }\n  }\n}": typeof types.FindDocument,
    "query Path($from: ID!, $to: ID!, $through: [ID!]) {\n  paths(from: $from, to: $to, maxHops: 8, through: $through) {\n    length\n    nodes {\n      name\n    }\n    hops {\n      type\n      sentence\n      contested\n      inferred\n      evidence {\n        citation\n        mode\n      }\n    }\n  }\n}": typeof types.PathDocument,
};
const documents: Documents = {
    "query Walk($iso3: String!) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 5, motion: AMENDMENT) {\n      totalCount\n      edges {\n        node {\n          choice\n          inferred\n          voteEvent {\n            name\n            result\n            for\n            against\n            abstain\n          }\n          amendment {\n            id\n            name\n            effect\n            proposedBy {\n              name\n            }\n            amends {\n              name\n            }\n          }\n          evidence {\n            citation\n            mode\n            quotation {\n              status\n              start\n              end\n              sha256\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.WalkDocument,
    "query ClauseVote($event: ID!) {\n  voteEvent(id: $event) {\n    name\n    held {\n      edtf\n      wording\n    }\n    result\n    totals\n    tally {\n      choice\n      stated\n      named\n      inferred\n      unnamed\n    }\n    ballots {\n      edges {\n        node {\n          state {\n            name\n          }\n          choice\n          inferred\n          rule\n          evidence {\n            citation\n          }\n        }\n      }\n    }\n  }\n}": types.ClauseVoteDocument,
    "query Founding($report: String!, $mandate: String!) {\n  report: voteEvents(symbol: $report) {\n    nodes {\n      name\n      heldOn\n      for\n      against\n      abstain\n      no: ballots(choice: [AGAINST]) {\n        totalCount\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n  mandate: voteEvents(symbol: $mandate) {\n    nodes {\n      name\n      heldOn\n      for\n      against\n      abstain\n      no: ballots(choice: [AGAINST]) {\n        totalCount\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.FoundingDocument,
    "query RollCall($symbol: String!) {\n  voteEvents(symbol: $symbol, scope: [WHOLE]) {\n    nodes {\n      name\n      heldOn\n      motion {\n        symbol\n        proposedBy {\n          name\n        }\n      }\n      topics {\n        name\n      }\n      tally {\n        choice\n        named\n      }\n      ballots {\n        nodes {\n          choice\n          state {\n            name\n            iso3\n          }\n        }\n      }\n      evidence {\n        citation\n        dataset {\n          licence\n        }\n      }\n    }\n  }\n}": types.RollCallDocument,
    "query NewestBallots($states: Int!, $ballots: Int!) {\n  states(first: $states, current: true) {\n    totalCount\n    edges {\n      node {\n        name\n        region\n        voted(first: $ballots) {\n          edges {\n            node {\n              choice\n              voteEvent {\n                heldOn\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.NewestBallotsDocument,
    "query Noes($iso3: String!, $topic: ID!, $from: Date, $to: Date) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 50, choice: [AGAINST], topic: $topic, from: $from, to: $to) {\n      totalCount\n      nodes {\n        voteEvent {\n          held {\n            edtf\n          }\n          name\n          for\n          against\n          abstain\n          motion {\n            symbol\n          }\n        }\n      }\n    }\n  }\n}": types.NoesDocument,
    "query Topic($topic: ID!) {\n  topics {\n    id\n    name\n  }\n  voteEvents(first: 10, topic: $topic) {\n    totalCount\n    nodes {\n      heldOn\n      name\n      for\n      against\n      abstain\n      motion {\n        symbol\n      }\n      ballots(choice: [AGAINST]) {\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.TopicDocument,
    "query Paging($iso3: String!, $after: String) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          choice\n          voteEvent {\n            held {\n              edtf\n            }\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.PagingDocument,
    "query Find($text: String!, $types: [EntityType!]) {\n  search(text: $text, types: $types, first: 5) {\n    matched\n    score\n    node {\n      __typename\n      id\n      name\n    }\n  }\n}": types.FindDocument,
    "query Path($from: ID!, $to: ID!, $through: [ID!]) {\n  paths(from: $from, to: $to, maxHops: 8, through: $through) {\n    length\n    nodes {\n      name\n    }\n    hops {\n      type\n      sentence\n      contested\n      inferred\n      evidence {\n        citation\n        mode\n      }\n    }\n  }\n}": types.PathDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Walk($iso3: String!) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 5, motion: AMENDMENT) {\n      totalCount\n      edges {\n        node {\n          choice\n          inferred\n          voteEvent {\n            name\n            result\n            for\n            against\n            abstain\n          }\n          amendment {\n            id\n            name\n            effect\n            proposedBy {\n              name\n            }\n            amends {\n              name\n            }\n          }\n          evidence {\n            citation\n            mode\n            quotation {\n              status\n              start\n              end\n              sha256\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ClauseVote($event: ID!) {\n  voteEvent(id: $event) {\n    name\n    held {\n      edtf\n      wording\n    }\n    result\n    totals\n    tally {\n      choice\n      stated\n      named\n      inferred\n      unnamed\n    }\n    ballots {\n      edges {\n        node {\n          state {\n            name\n          }\n          choice\n          inferred\n          rule\n          evidence {\n            citation\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ClauseVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Founding($report: String!, $mandate: String!) {\n  report: voteEvents(symbol: $report) {\n    nodes {\n      name\n      heldOn\n      for\n      against\n      abstain\n      no: ballots(choice: [AGAINST]) {\n        totalCount\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n  mandate: voteEvents(symbol: $mandate) {\n    nodes {\n      name\n      heldOn\n      for\n      against\n      abstain\n      no: ballots(choice: [AGAINST]) {\n        totalCount\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').FoundingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RollCall($symbol: String!) {\n  voteEvents(symbol: $symbol, scope: [WHOLE]) {\n    nodes {\n      name\n      heldOn\n      motion {\n        symbol\n        proposedBy {\n          name\n        }\n      }\n      topics {\n        name\n      }\n      tally {\n        choice\n        named\n      }\n      ballots {\n        nodes {\n          choice\n          state {\n            name\n            iso3\n          }\n        }\n      }\n      evidence {\n        citation\n        dataset {\n          licence\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').RollCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NewestBallots($states: Int!, $ballots: Int!) {\n  states(first: $states, current: true) {\n    totalCount\n    edges {\n      node {\n        name\n        region\n        voted(first: $ballots) {\n          edges {\n            node {\n              choice\n              voteEvent {\n                heldOn\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').NewestBallotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Noes($iso3: String!, $topic: ID!, $from: Date, $to: Date) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 50, choice: [AGAINST], topic: $topic, from: $from, to: $to) {\n      totalCount\n      nodes {\n        voteEvent {\n          held {\n            edtf\n          }\n          name\n          for\n          against\n          abstain\n          motion {\n            symbol\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').NoesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Topic($topic: ID!) {\n  topics {\n    id\n    name\n  }\n  voteEvents(first: 10, topic: $topic) {\n    totalCount\n    nodes {\n      heldOn\n      name\n      for\n      against\n      abstain\n      motion {\n        symbol\n      }\n      ballots(choice: [AGAINST]) {\n        nodes {\n          state {\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').TopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Paging($iso3: String!, $after: String) {\n  state(iso3: $iso3) {\n    name\n    voted(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          choice\n          voteEvent {\n            held {\n              edtf\n            }\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').PagingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Find($text: String!, $types: [EntityType!]) {\n  search(text: $text, types: $types, first: 5) {\n    matched\n    score\n    node {\n      __typename\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.ts').FindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Path($from: ID!, $to: ID!, $through: [ID!]) {\n  paths(from: $from, to: $to, maxHops: 8, through: $through) {\n    length\n    nodes {\n      name\n    }\n    hops {\n      type\n      sentence\n      contested\n      inferred\n      evidence {\n        citation\n        mode\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').PathDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

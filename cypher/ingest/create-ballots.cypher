// Creates all ballots of new vote events. A roll call comes as one text, a letter per state of $states; a full stop is no ballot.
UNWIND range(0, size($states) - 1) AS place
MATCH (state:Entity {id: $states[place]})
WITH state, place ORDER BY place
WITH collect(state) AS states
UNWIND $rows AS row
MATCH (event:Entity {id: row.event})
UNWIND range(0, size(states) - 1) AS place
WITH event, row, states[place] AS state, $codes[place] + row.tail AS key, substring(row.letters, place, 1) AS letter
WHERE letter <> '.'
CREATE (state)-[:VOTED {
  key: key, choice: $choices[letter], amendmentKey: CASE WHEN row.amendment THEN key END
}]->(event)
RETURN count(*) AS written

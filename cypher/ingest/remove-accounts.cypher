// Removes what a dataset says of vote events.
UNWIND $ids AS id
MATCH (event:Entity {id: id})
CALL (event) {
  MATCH (event)-[account:FROM]->(dataset:Dataset)
  WHERE dataset.id = $dataset
  DELETE account
}

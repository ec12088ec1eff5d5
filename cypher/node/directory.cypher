// All nodes of a type, with what lists narrow and order them by.
MATCH (node:@label)
RETURN node.id, coalesce(node.name, '') AS name, node.order, node.kind, node.iso2, node.current, node.seatFrom, node.seatTo, node.seatAwayFrom, node.seatAwayTo, node.body, node.latest, node.recordedFrom,
  @names(node) AS names

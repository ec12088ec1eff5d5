// The claims of a predicate.
CREATE INDEX claim_predicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate)

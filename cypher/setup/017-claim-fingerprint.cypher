// The claims that say the same.
CREATE INDEX claim_fingerprint IF NOT EXISTS FOR (claim:Claim) ON (claim.fingerprint)

package nl.doorloop.platform.security;

/**
 * What somebody does here. Which residents and facts they may see follows from the other parts of
 * {@link Caller}.
 */
public enum Role {
  CASE_WORKER,
  /** Figures with suppression of small cells, no persons. */
  MANAGER,
  /** Exact figures, no persons. */
  ANALYST,
  EMPLOYER,
  /** Operations, imports, parameters; no persons. */
  ADMIN
}

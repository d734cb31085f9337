package nl.doorloop.language.employerdesk;

/** What an employer asks about. */
public enum RequestSubject {
  NEW_STAFF,
  WAGE_COST_SUBSIDY,
  COACHING,
  WORKPLACE,
  OTHER
}

package nl.doorloop.language.employerdesk;

/** Who applies for a wage cost subsidy after a job began (Participatiewet art. 10d(2)). */
public enum SubsidyRequester {
  EMPLOYER,
  EMPLOYEE
}

package nl.doorloop.language.employerdesk;

/** Whether a participation placement increased the chance of work (Participatiewet art. 10a). */
public enum ReviewOutcome {
  CHANCES_INCREASED,
  NOT_INCREASED
}

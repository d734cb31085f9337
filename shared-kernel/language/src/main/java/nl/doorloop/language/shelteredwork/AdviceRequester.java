package nl.doorloop.language.shelteredwork;

/** Who asked UWV for advice on sheltered work (Participatiewet art. 10b). */
public enum AdviceRequester {
  COLLEGE,
  PERSON
}

package nl.doorloop.onecounter.timeline;

import nl.doorloop.language.ResidentEvent;

/** What one event says, for a page that shows it by itself. */
public final class EventWords {
  private final Sentences sentences;

  public EventWords(Words words) {
    this.sentences = new Sentences(words);
  }

  public String title(ResidentEvent event) {
    return sentences.title(event);
  }

  public String summary(ResidentEvent event) {
    return sentences.summary(event);
  }
}

package nl.doorloop.language;

import java.util.UUID;

/** One proposal of a resident for an opening. */
public record ProposalId(UUID value) implements TextValue {
  public static ProposalId of(String text) {
    return new ProposalId(Uuids.parse(text, "proposalId"));
  }

  @Override
  public String text() {
    return value.toString();
  }

  @Override
  public String toString() {
    return text();
  }
}

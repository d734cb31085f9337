package nl.doorloop.onecounter.imports;

/** A cell that cannot be what its column means; the reason never repeats the cell. */
final class BrokenCell extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String field;
  private final String reason;

  BrokenCell(String field, String reason) {
    super(field + ": " + reason, null, false, false);
    this.field = field;
    this.reason = reason;
  }

  String field() {
    return field;
  }

  String reason() {
    return reason;
  }
}

package nl.doorloop.onecounter.pages.figure;

import org.jspecify.annotations.Nullable;

/**
 * A span as it is drawn.
 *
 * @param soon where the part that lies in the future begins; equals the right side where none does
 * @param text as much of the name as there is room for; absent where there is none
 * @param textX where the text begins, in the wider of the two parts
 * @param textSoon whether that is the future part
 */
public record Bar(
    Span span,
    double x,
    double y,
    double width,
    double height,
    double soon,
    @Nullable String text,
    double textX,
    boolean textSoon) {
  private static final double LETTER = 6.4;
  private static final double PADDING = 5;
  private static final int SHORTEST = 3;

  static Bar of(Span span, TimeScale scale, double today, double y, double height) {
    double left = scale.x(span.from());
    double right = Math.max(scale.end(span.to()), left + 3);
    double soon = Math.clamp(today, left, right);
    boolean inSoon = right - soon > soon - left;
    double room = (inSoon ? right - soon : soon - left) - 2 * PADDING;
    return new Bar(
        span,
        left,
        y,
        TimeScale.round(right - left),
        height,
        soon,
        cut(span.text(), (int) (room / LETTER)),
        TimeScale.round((inSoon ? soon : left) + PADDING),
        inSoon);
  }

  static @Nullable String cut(String text, int letters) {
    if (text.length() <= letters) {
      return text;
    }
    return letters < SHORTEST ? null : text.substring(0, letters - 1).strip() + "…";
  }

  public double right() {
    return TimeScale.round(x + width);
  }

  public double pastWidth() {
    return TimeScale.round(soon - x);
  }

  public double soonWidth() {
    return TimeScale.round(x + width - soon);
  }

  public double textY() {
    return TimeScale.round(y + height / 2 + 4);
  }
}

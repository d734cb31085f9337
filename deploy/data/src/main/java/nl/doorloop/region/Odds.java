package nl.doorloop.region;

import java.util.ArrayList;
import java.util.List;

/**
 * A small table of weights to draw from. The weights are relative; they need not add up to a
 * hundred.
 */
record Odds<T>(List<T> values, List<Integer> upTo) {

  static <T> Odds<T> of(int weight, T value) {
    return new Odds<>(List.of(value), List.of(weight));
  }

  Odds<T> and(int weight, T value) {
    var moreValues = new ArrayList<>(values);
    var more = new ArrayList<>(upTo);
    moreValues.add(value);
    more.add(total() + weight);
    return new Odds<>(List.copyOf(moreValues), List.copyOf(more));
  }

  T draw(Chance chance) {
    int point = chance.between(0, total() - 1);
    int i = 0;
    while (point >= upTo.get(i)) {
      i++;
    }
    return values.get(i);
  }

  private int total() {
    return upTo.getLast();
  }
}

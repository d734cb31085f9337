package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Walks forward through time and knows what is in force on the day it stands at. */
final class InForce<T extends Dated> {
  private final List<T> byStart;
  private final Comparator<? super T> order;
  private final List<T> active = new ArrayList<>();
  private int next;
  private LocalDate firstEnd = Dated.OPEN;

  /**
   * @param order of what is in force at the same time
   */
  InForce(Collection<? extends T> all, Comparator<? super T> order) {
    this.byStart = new ArrayList<>(all);
    this.byStart.sort((a, b) -> a.from().compareTo(b.from()));
    this.order = order;
  }

  /** Moves on to a day, and says whether anything started or ended on the way. */
  boolean moveTo(LocalDate day) {
    boolean changed = false;
    if (!firstEnd.isAfter(day)) {
      firstEnd = Dated.OPEN;
      for (int i = active.size() - 1; i >= 0; i--) {
        var end = active.get(i).to();
        if (end.isAfter(day)) {
          firstEnd = Dated.earlier(firstEnd, end);
        } else {
          active.remove(i);
          changed = true;
        }
      }
    }
    while (next < byStart.size() && !byStart.get(next).from().isAfter(day)) {
      var item = byStart.get(next++);
      if (item.to().isAfter(day)) {
        int place = Collections.binarySearch(active, item, order);
        active.add(place < 0 ? -place - 1 : place + 1, item);
        firstEnd = Dated.earlier(firstEnd, item.to());
        changed = true;
      }
    }
    return changed;
  }

  List<T> now() {
    return active;
  }
}

package nl.doorloop.testsupport.kept.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.testsupport.kept.domain.law.Article;
import org.jspecify.annotations.Nullable;

public record Claim(LocalDate from, @Nullable LocalDate to, int[] cents, List<Article> articles) {
  Claim ending(LocalDate today) {
    return new Claim(from, today.plusDays(1), cents.clone(), articles);
  }
}

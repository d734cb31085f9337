package nl.doorloop.shelteredwork.web;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.platform.web.Fields;

/** Which modalities belong to which address. */
enum Modalities {
  OF_EMPLOYMENT(Modality::isEmployment),
  OF_DAY_ACTIVITIES(modality -> !modality.isEmployment());

  private final Predicate<Modality> belongs;

  Modalities(Predicate<Modality> belongs) {
    this.belongs = belongs;
  }

  boolean contains(Modality modality) {
    return belongs.test(modality);
  }

  /** The field {@code modality}, which must be one of these. */
  Modality required(Fields fields) {
    return fields.required("modality", this::read);
  }

  private Modality read(String text) {
    return all()
        .filter(modality -> modality.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "must be one of "
                        + all().map(Modality::name).collect(Collectors.joining(", "))));
  }

  private Stream<Modality> all() {
    return Stream.of(Modality.values()).filter(belongs);
  }
}

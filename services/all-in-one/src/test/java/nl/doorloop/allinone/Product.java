package nl.doorloop.allinone;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test that asks for a {@link RunningProduct} the same one, with a synthetic region;
 * started for the first, closed after the last.
 */
final class Product implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    var type = parameter.getParameter().getType();
    return type == RunningProduct.class || type == Spans.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    if (parameter.getParameter().getType() == Spans.class) {
      return spans(test);
    }
    var product =
        test.getRoot()
            .getStore(Namespace.create(Product.class))
            .computeIfAbsent(
                RunningProduct.class,
                key -> RunningProduct.start(RunningProduct.RESIDENTS, spans(test).environment()),
                RunningProduct.class);
    product.awaitRegion();
    return product;
  }

  /** Where the product of all tests sends its spans. */
  static Spans spans(ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(Product.class))
        .computeIfAbsent(Spans.class, key -> Spans.listen(), Spans.class);
  }
}

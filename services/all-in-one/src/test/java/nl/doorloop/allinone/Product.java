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
    return parameter.getParameter().getType() == RunningProduct.class;
  }

  @Override
  public RunningProduct resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var product =
        test.getRoot()
            .getStore(Namespace.create(Product.class))
            .computeIfAbsent(
                RunningProduct.class,
                key -> RunningProduct.start(RunningProduct.RESIDENTS),
                RunningProduct.class);
    product.awaitRegion();
    return product;
  }
}

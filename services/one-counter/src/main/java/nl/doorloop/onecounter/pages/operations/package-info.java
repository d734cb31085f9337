/** Looking after the views, and what this product is made of. */
@NullMarked
package nl.doorloop.onecounter.pages.operations;

import org.jspecify.annotations.NullMarked;

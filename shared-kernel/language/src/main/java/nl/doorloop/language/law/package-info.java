/** Says of code which rule of law it applies; {@code docs/law.md} is made from it. */
@NullMarked
package nl.doorloop.language.law;

import org.jspecify.annotations.NullMarked;

/** The commands of income support over HTTP. */
@NullMarked
package nl.doorloop.incomesupport.web;

import org.jspecify.annotations.NullMarked;

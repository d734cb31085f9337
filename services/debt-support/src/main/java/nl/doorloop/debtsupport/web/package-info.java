/** The commands of debt support over HTTP. */
@NullMarked
package nl.doorloop.debtsupport.web;

import org.jspecify.annotations.NullMarked;

/**
 * The commands of income support over HTTP; read {@link
 * nl.doorloop.incomesupport.web.IncomeSupportDesk} first.
 */
@NullMarked
package nl.doorloop.incomesupport.web;

import org.jspecify.annotations.NullMarked;

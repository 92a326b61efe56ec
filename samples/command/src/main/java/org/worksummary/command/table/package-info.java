/** Tables for spreadsheets. */
@NullMarked
package org.worksummary.command.table;

import org.jspecify.annotations.NullMarked;

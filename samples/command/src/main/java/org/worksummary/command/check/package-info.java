/** What the {@code check} command finds, and the forms it is written in. */
@NullMarked
package org.worksummary.command.check;

import org.jspecify.annotations.NullMarked;

/** The JSON form of a work summary (工作总结): writing, reading back, and its schema. */
@NullMarked
package org.worksummary.json;

import org.jspecify.annotations.NullMarked;

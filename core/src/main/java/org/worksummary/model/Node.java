package org.worksummary.model;

import org.worksummary.text.Span;
import org.worksummary.text.Text;

/** A part of a work summary (工作总结) that stands at one place of its source text. */
public interface Node {
    /** {@return the stretch of the source text that the node covers} */
    Text at();

    /** {@return the node's characters, exactly as the source has them} */
    default String text() {
        return at().toString();
    }

    /** {@return the offset of the node's first UTF-16 code unit} */
    default int start() {
        return at().start();
    }

    /** {@return the offset after the node's last UTF-16 code unit} */
    default int end() {
        return at().end();
    }

    /** {@return the node's offsets} */
    default Span span() {
        return at().span();
    }
}

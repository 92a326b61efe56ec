package org.worksummary.analysis.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.header.HeaderNode;
import org.worksummary.analysis.internal.header.Range;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Header;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.SigningDate;
import org.worksummary.text.Text;

/** Turns a header node into the model's header. */
final class HeaderAssembler {
    private final Layout layout;
    private final TextView view;

    HeaderAssembler(Layout layout) {
        this.layout = layout;
        this.view = layout.view();
    }

    Header header(HeaderNode node, @Nullable ReportPeriod period, @Nullable SigningDate date) {
        List<Text> notices = new ArrayList<>(layout.furniture());
        for (int index : node.notices()) {
            Paragraph paragraph = layout.paragraphs().get(index);
            notices.add(view.slice(paragraph.start(), paragraph.end()));
        }
        notices.sort(BlockTiler.IN_ORDER);
        return new Header(
                notices,
                text(node.title()),
                text(node.subtitle()),
                text(node.organization()),
                text(node.author()),
                period,
                text(node.topic()),
                text(node.addressee()),
                text(node.documentNumber()),
                date,
                text(node.signature()));
    }

    @Nullable
    Text text(@Nullable Range range) {
        return range == null ? null : view.slice(range.start(), range.end());
    }
}

package org.worksummary.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * What a report says about itself (题头和落款): title, who reports, when, to whom.
 *
 * <p>Parts of an official document are those of GB/T 9704-2012: 标题, 主送机关, 发文字号, 发文机关署名, 成文日期.
 *
 * @param notices stretches that are not part of the report: 声明, 来源, page furniture
 * @param title the title (标题), or {@code null}
 * @param subtitle the second title, or {@code null}
 * @param organization who reports, as written, or {@code null}
 * @param author the person who reports, or {@code null}
 * @param period the period reported on, or {@code null}
 * @param topic what the report is about (党建), or {@code null}
 * @param addressee to whom (主送机关), without the colon, or {@code null}
 * @param documentNumber 发文字号, or {@code null}
 * @param date the date of the signature or the speech, or {@code null}
 * @param signature who signed (落款), or {@code null}
 */
public record Header(
        List<Text> notices,
        @Nullable Text title,
        @Nullable Text subtitle,
        @Nullable Text organization,
        @Nullable Text author,
        @Nullable ReportPeriod period,
        @Nullable Text topic,
        @Nullable Text addressee,
        @Nullable Text documentNumber,
        @Nullable SigningDate date,
        @Nullable Text signature) {

    /** Copies the list. */
    public Header {
        notices = List.copyOf(notices);
    }

    /** {@return a header that says nothing} */
    public static Header empty() {
        return new Header(List.of(), null, null, null, null, null, null, null, null, null, null);
    }
}

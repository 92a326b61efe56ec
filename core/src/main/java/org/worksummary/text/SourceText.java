package org.worksummary.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text as it was read, and where it came from. Immutable; all offsets of a work summary point into it. */
public final class SourceText {
    private final @Nullable String name;
    private final String mediaType;
    private final @Nullable String charset;
    /** Of a text without a file made on first use. */
    private volatile @Nullable String sha256;

    private final String text;
    private final List<Repair> repairs;
    private final Origins origins;
    private volatile @Nullable LineIndex lines;

    /**
     * Makes a source text.
     *
     * @param name the file's name, or {@code null} for text without a file
     * @param mediaType the media type of what was read, such as {@code text/plain}
     * @param charset the character set the bytes were in, or {@code null} where there were none
     * @param sha256 the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
     * @param text the whole text
     * @param repairs what was mended in reading, in order
     */
    public SourceText(
            @Nullable String name,
            String mediaType,
            @Nullable String charset,
            String sha256,
            String text,
            List<Repair> repairs) {
        this(name, mediaType, charset, sha256, text, repairs, Origins.none());
    }

    /**
     * Makes a source text whose stretches lead back to places in a file.
     *
     * @param name the file's name, or {@code null} for text without a file
     * @param mediaType the media type of what was read, such as {@code application/pdf}
     * @param charset the character set the bytes were in, or {@code null} where there were none
     * @param sha256 the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
     * @param text the whole text
     * @param repairs what was mended in reading, in order
     * @param origins where the stretches of the text stand in the file
     */
    public SourceText(
            @Nullable String name,
            String mediaType,
            @Nullable String charset,
            String sha256,
            String text,
            List<Repair> repairs,
            Origins origins) {
        this.name = name;
        this.mediaType = Objects.requireNonNull(mediaType);
        this.charset = charset;
        this.sha256 = Objects.requireNonNull(sha256);
        this.text = Objects.requireNonNull(text);
        this.repairs = List.copyOf(repairs);
        this.origins = Objects.requireNonNull(origins);
    }

    private SourceText(String text) {
        this.name = null;
        this.mediaType = "text/plain";
        this.charset = null;
        this.text = Objects.requireNonNull(text);
        this.repairs = List.of();
        this.origins = Origins.none();
    }

    /** {@return a source of plain text without a file; the digest is that of its UTF-8 bytes} */
    public static SourceText of(String text) {
        return new SourceText(text);
    }

    /** {@return the SHA-256 digest of the bytes, as 64 lower-case hexadecimal digits} */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@return the file's name, or {@code null} for text without a file} */
    public @Nullable String name() {
        return name;
    }

    /** {@return the media type of what was read} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the character set the bytes were in, or {@code null} where there were none} */
    public @Nullable String charset() {
        return charset;
    }

    /** {@return the SHA-256 digest of what was read} */
    public String sha256() {
        String digest = sha256;
        if (digest == null) {
            digest = sha256(text.getBytes(StandardCharsets.UTF_8));
            sha256 = digest;
        }
        return digest;
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return the number of UTF-16 code units in the text} */
    public int length() {
        return text.length();
    }

    /** {@return what was mended in reading, in order} */
    public List<Repair> repairs() {
        return repairs;
    }

    /** {@return where the stretches of the text stand in the file; not part of the JSON form, nor of equality} */
    public Origins origins() {
        return origins;
    }

    /** {@return the stretch of the text between two offsets} */
    public Text slice(int start, int end) {
        return Text.of(text, start, end);
    }

    /**
     * Finds line and column of an offset.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Position position(int offset) {
        return lines().position(offset);
    }

    /**
     * Finds where an offset stands in the text and in the file it was read from.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Location location(int offset) {
        Position position = position(offset);
        Origin origin = origins.at(offset);
        return new Location(
                position.line(),
                position.column(),
                origin == null ? null : origin.page(),
                origin == null ? null : origin.paragraph(),
                origin == null ? null : origin.cell(),
                origin == null ? Origin.Part.BODY : origin.part(),
                origins.isAutomatic(offset));
    }

    /** {@return the line index of the text, built on first use} */
    public LineIndex lines() {
        LineIndex index = lines;
        if (index == null) {
            index = LineIndex.of(text);
            lines = index;
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that
                && Objects.equals(name, that.name)
                && mediaType.equals(that.mediaType)
                && Objects.equals(charset, that.charset)
                && sha256().equals(that.sha256())
                && text.equals(that.text)
                && repairs.equals(that.repairs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, charset, sha256(), text, repairs);
    }

    /** {@return the name and length; never the text itself, which may be confidential} */
    @Override
    public String toString() {
        return "SourceText[name=" + name + ", length=" + text.length() + "]";
    }
}

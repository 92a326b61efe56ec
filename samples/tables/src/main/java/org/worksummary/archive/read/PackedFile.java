package org.worksummary.archive.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A file in a ZIP file (压缩包内文件), as its directory tells.
 *
 * @param name the name with folders, parted by slashes
 * @param offset where its own head begins
 * @param packed the number of packed bytes
 * @param method how it is packed: 0 not at all, 8 deflated
 * @param encrypted whether it needs a password
 */
record PackedFile(String name, long offset, long packed, int method, boolean encrypted) {
    private static final int HEAD = 0x04034B50;
    private static final int HEAD_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    PackedFile named(String other) {
        return new PackedFile(other, offset, packed, method, encrypted);
    }

    /** Opens the unpacked bytes. */
    InputStream open(Path zip) throws IOException {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (encrypted) {
            throw new RefusedException(
                    "encrypted",
                    last
                            + " is protected by a password in its ZIP file; unpack it with the password and give it as it is.");
        }
        if (method != STORED && method != DEFLATED) {
            throw new RefusedException(
                    "unsupported_format",
                    last + " is packed in its ZIP file in a way that is not read; unpack it and give it as it is.");
        }
        FileChannel channel = FileChannel.open(zip, StandardOpenOption.READ);
        try {
            channel.position(start(channel));
            InputStream bytes = new FirstBytes(Channels.newInputStream(channel), packed);
            return method == STORED ? bytes : new Inflated(bytes);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private long start(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        while (head.hasRemaining()) {
            if (offset < 0 || channel.read(head, offset + head.position()) < 0) {
                throw new ZipException(name + " is not where the directory of its ZIP file says");
            }
        }
        if (head.getInt(0) != HEAD) {
            throw new ZipException(name + " is not where the directory of its ZIP file says");
        }
        return offset + HEAD_SIZE + (head.getShort(26) & 0xFFFF) + (head.getShort(28) & 0xFFFF);
    }

    /** Gives the memory of the inflater back as soon as it is closed. */
    private static final class Inflated extends InflaterInputStream {
        private static final int BUFFER = 1 << 14;

        /** The inflater wants a byte more than there is. */
        Inflated(InputStream packed) {
            super(new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])), new Inflater(true), BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}

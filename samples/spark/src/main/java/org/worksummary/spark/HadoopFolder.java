package org.worksummary.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A folder in any file system that Hadoop knows: {@code reports}, {@code hdfs://…}, {@code s3a://…}.
 *
 * <p>Files go by their URI. Of a local folder links are not followed, and checksum files beside the files are files as all
 * others.
 */
final class HadoopFolder implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String root;
    private final SerializableConfiguration configuration;

    private HadoopFolder(String root, Configuration configuration) {
        this.root = root;
        this.configuration = new SerializableConfiguration(configuration);
    }

    /**
     * Finds a folder.
     *
     * @throws IOException if there is none
     */
    static HadoopFolder of(String folder, Configuration configuration) throws IOException {
        Path path = new Path(folder);
        FileSystem files = path.getFileSystem(configuration);
        Path qualified = files.makeQualified(path);
        if (!files.exists(qualified) || !files.getFileStatus(qualified).isDirectory()) {
            throw new IOException(folder + " is no folder; name the folder with the reports.");
        }
        String uri = qualified.toUri().toString();
        return new HadoopFolder(uri.endsWith("/") ? uri : uri + "/", configuration);
    }

    /** {@return whether a path lies in the folder} */
    boolean holds(String other) throws IOException {
        Path path = new Path(other);
        String uri =
                path.getFileSystem(configuration.value()).makeQualified(path).toUri() + "/";
        return uri.startsWith(root);
    }

    /** {@return the URIs of all files in it and in the folders below; a folder that can't be listed goes as a file} */
    List<String> list() throws IOException {
        FileSystem files = files();
        List<String> found = new ArrayList<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(new Path(URI.create(root))));
        for (Path folder = folders.poll(); folder != null; folder = folders.poll()) {
            for (FileStatus status : list(files, folder, found)) {
                URI uri = status.getPath().toUri();
                if (isLink(uri, files)) {
                    continue;
                }
                if (status.isDirectory()) {
                    folders.add(status.getPath());
                } else {
                    found.add(uri.toString());
                }
            }
        }
        return found;
    }

    private static List<FileStatus> list(FileSystem files, Path folder, List<String> found) {
        try {
            return List.of(files.listStatus(folder));
        } catch (IOException e) {
            // Opening it will fail as well, which makes the row that tells so.
            found.add(folder.toUri().toString());
            return List.of();
        }
    }

    private static boolean isLink(URI uri, FileSystem files) {
        if (!(files instanceof RawLocalFileSystem)) {
            return false;
        }
        java.nio.file.Path path = java.nio.file.Path.of(uri.getPath());
        return !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** {@return the path of a file below the folder, with slashes} */
    String pathOf(String uri) {
        return URI.create(root).relativize(URI.create(uri)).getPath();
    }

    /** {@return the bytes of a file; to be closed} */
    InputStream open(String uri) throws IOException {
        return files().open(new Path(URI.create(uri)));
    }

    private FileSystem files() throws IOException {
        FileSystem files = FileSystem.get(URI.create(root), configuration.value());
        return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
    }
}

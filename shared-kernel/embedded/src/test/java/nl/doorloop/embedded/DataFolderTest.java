package nl.doorloop.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  private static final FolderMark MARK = new FolderMark("PostgreSQL", 1, "18");

  @TempDir Path parent;

  private Path folder() {
    return parent.resolve("some").resolve("folder");
  }

  private DataFolder take() {
    return DataFolder.take(folder(), MARK, false);
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(this::take)
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining(folder().toString())
        .hasMessageContainingAll(words);
  }

  @Test
  void a_new_folder_is_for_its_owner_only_and_says_what_wrote_it() throws IOException {
    take().close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    assertThat(folder().resolve("version"))
        .content()
        .contains("server=PostgreSQL", "layout=1", "version=18");
  }

  @Test
  void is_taken_once_until_it_is_given_back() {
    try (DataFolder first = take()) {
      assertRefused("is in use by this program itself");
      assertThat(first.path()).isDirectory();
    }
    take().close();
  }

  @Test
  void another_server_layout_or_version_is_refused() throws IOException {
    mark("server=Kafka", "layout=1", "version=4.2");
    assertRefused("holds the data of Kafka, not of PostgreSQL");
    mark("server=PostgreSQL", "layout=2", "version=18");
    assertRefused("data layout 2; this version reads layout 1");
    mark("server=PostgreSQL", "layout=1", "version=17");
    assertRefused("written by PostgreSQL 17", "PostgreSQL 18", "choose another folder");
    mark("server=PostgreSQL", "layout=1", "version=19");
    assertRefused("written by PostgreSQL 19");
    mark("nonsense");
    assertRefused("version is damaged");
  }

  @Test
  void a_newer_server_opens_what_an_older_one_wrote_where_it_can_and_not_the_other_way_round()
      throws IOException {
    mark("server=PostgreSQL", "layout=1", "version=17.2");
    DataFolder.take(folder(), MARK, true).close();
    assertThat(folder().resolve("version")).content().contains("version=18");

    mark("server=PostgreSQL", "layout=1", "version=18.1");
    assertThatThrownBy(() -> DataFolder.take(folder(), MARK, true))
        .hasMessageContaining("PostgreSQL 18.1");
  }

  @Test
  void a_folder_with_other_things_in_it_is_left_alone() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("letter.txt"), "mine");

    assertRefused("holds other things");
    assertThat(folder().resolve("letter.txt")).hasContent("mine");
    assertThat(folder().resolve("version")).doesNotExist();
  }

  @Test
  void a_place_where_no_folder_can_be_is_named() throws IOException {
    Files.writeString(parent.resolve("some"), "a file");

    assertRefused("cannot be used for data");
  }

  @Test
  void what_a_killed_process_left_half_made_is_removed() throws IOException {
    try (DataFolder folder = take()) {
      Path halfMade = Files.createDirectories(folder.halfMade("data"));
      Files.writeString(halfMade.resolve("file"), "half");
      folder.deleteHalfMade();
      assertThat(halfMade).doesNotExist();
    }
  }

  private void mark(String... lines) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("version"), String.join("\n", lines));
  }
}

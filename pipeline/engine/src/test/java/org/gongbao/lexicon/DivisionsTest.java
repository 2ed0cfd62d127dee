package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.extract.Examples;
import org.gongbao.model.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {
  private final Divisions divisions = Divisions.load(Dictionaries.packaged());

  @ParameterizedTest
  @ValueSource(strings = {"divisions", "divisions-sample"})
  void theDictionaryHasThePlacesOfItsExamples(String dictionary) {
    for (var example : Examples.of(dictionary)) {
      String text = example.getField("text");
      assertThat(divisions.endingAt(text, text.length()).divisions())
          .as(text)
          .extracting(division -> division.code() + division.fullName())
          .contains(example.getField("code") + example.getField("name"));
    }
  }

  @Test
  void aDistrictStandsBehindItsCityAndACountyAlone() {
    assertThat(divisions.byCode("440605").sealName()).isEqualTo("佛山市南海区");
    assertThat(divisions.byCode("330122").sealName()).isEqualTo("桐庐县");
    assertThat(divisions.byCode("330122").fullName()).isEqualTo("杭州市桐庐县");
    assertThat(divisions.byCode("310107").sealName()).isEqualTo("上海市普陀区");
  }

  @Test
  void aRegionIsReadBackToItsDivision() {
    Region town = divisions.byCode("440605").township("狮山镇").toRegion();
    assertThat(town)
        .isEqualTo(new Region("440605", "佛山市南海区狮山镇", List.of("广东省", "佛山市", "南海区", "狮山镇")));
    assertThat(divisions.of(town).sealName()).isEqualTo("佛山市南海区狮山镇");
    assertThat(divisions.of(divisions.country().toRegion())).isEqualTo(divisions.country());
  }

  @Test
  void severalPlacesMayBearOneName() {
    assertThat(divisions.endingAt("朝阳区", 3).divisions()).hasSizeGreaterThan(1);
  }

  @Test
  void inventedDivisionsOfASampleFileAreReadToo(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("divisions-sample.csv"),
        "code,name,parent\n990000,虚构省,\n990100,虚构市,990000\n");
    Divisions withSample = Divisions.load(Dictionaries.replacedBy(folder));
    assertThat(withSample.byCode("990100").toRegion().path()).containsExactly("虚构省", "虚构市");
  }

  @Test
  void everyDivisionStandsBelowAProvince() {
    Divisions all = Divisions.load(Dictionaries.packaged());
    for (var line : Dictionaries.packaged().records("divisions.csv")) {
      Division division = all.byCode(line.getField("code"));
      assertThat(division.at(DivisionLevel.PROVINCE)).as(division.name()).isNotNull();
    }
  }
}

package com.junction.retrofit.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "DateCreated dateCreated",
                "DateCreated< dateCreated",
                "DateCreated<,DateCreated,DateCreated> dateCreatedLessThan,dateCreated,dateCreatedGreaterThan",
                "a<=,a>=,a!=,a= aLessThanOrEqual,aGreaterThanOrEqual,aNotEqual,aEquals",
                "a+,a-,a*,a/,a!,a?,a&,a@,a# aPlus,aMinus,aAsterisk,aSlash,aNot,aQuestionMark,aAnd,aAt,aHash",
                "id,@id,$id id,atId,dollarId",
                "sort,-sort,+sort sort,minusSort,plusSort",
                "a-b,a_b,a.b aB,aB,aB",
                "x,x x,x",
                "filter[x],$filter,x-foo,a/b filterX,filter,xFoo,aB",
                "a<,b a,b",
            })
    void areSpelledWhereNamesDifferByThemAlone(String names, String inJava) {
        List<String> all = Arrays.asList(names.split(","));
        String spelled = all.stream()
                .map(Operators.whereNeeded(all, JavaNames::camelCase))
                .map(JavaNames::camelCase)
                .collect(Collectors.joining(","));
        assertThat(spelled).isEqualTo(inJava);
    }
}

using System.Collections.Generic;
using System.Configuration;
using System.Data.Common;

/// <summary>For the folder App_Code: the one file to change. Reads an article by the connection string "Cong".</summary>
public static class Articles
{
    // Columns of your own table on the left, keys of article format 1 on the right.
    private const string Query = @"SELECT id AS identifier, tieu_de AS headline, tom_tat AS description,
        noi_dung AS bodyHtml, ngay_dang AS datePublished, ngay_sua AS dateModified, but_danh AS author
        FROM bai_viet WHERE id = @id AND hien = 1";

    /// <returns>null where there is no such article</returns>
    public static Dictionary<string, object> Read(int id)
    {
        ConnectionStringSettings settings = ConfigurationManager.ConnectionStrings["Cong"];
        DbProviderFactory factory = DbProviderFactories.GetFactory(settings.ProviderName);
        using (DbConnection connection = factory.CreateConnection())
        {
            connection.ConnectionString = settings.ConnectionString;
            connection.Open();
            DbCommand command = connection.CreateCommand();
            command.CommandText = Query;
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = "@id";
            parameter.Value = id;
            command.Parameters.Add(parameter);
            using (DbDataReader reader = command.ExecuteReader())
            {
                return reader.Read() ? Row(reader) : null;
            }
        }
    }

    private static Dictionary<string, object> Row(DbDataReader reader)
    {
        Dictionary<string, object> article = new Dictionary<string, object>();
        article["articleVersion"] = 1;
        article["inLanguage"] = "vi";
        for (int i = 0; i < reader.FieldCount; i++)
        {
            if (reader.IsDBNull(i)) continue;
            object value = reader.GetValue(i);
            // Without a zone a date is Vietnam's; JavaScriptSerializer would write /Date(…)/ in UTC.
            article[reader.GetName(i)] = value is System.DateTime
                ? ((System.DateTime)value).ToString("yyyy-MM-dd'T'HH:mm:ss")
                : value.ToString();
        }
        return article;
    }
}
